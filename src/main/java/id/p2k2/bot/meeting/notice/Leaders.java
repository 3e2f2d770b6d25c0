package id.p2k2.bot.meeting.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.text.Texts;

import org.springframework.stereotype.Component;

/** Who is written to about a kelompok's meeting. */
@Component
class Leaders {

	private final Members members;

	private final Assignments assignments;

	private final Texts texts;

	Leaders(Members members, Assignments assignments, Texts texts) {
		this.members = members;
		this.assignments = assignments;
		this.texts = texts;
	}

	/** The ketua; without a chat of hers the wakil, else the pendamping in her place. */
	Recipients ketua(Facts facts, KelompokId kelompok) {
		Part part = Part.of(facts, kelompok);
		return recipients(List.of(part), false).get(part);
	}

	/** Where a ketua or her wakil, not the pendamping, gets what a host gets. */
	List<Chat> hosts(Facts facts, KelompokId kelompok) {
		Recipients to = ketua(facts, kelompok);
		return to.inHerPlace() ? List.of() : to.chats();
	}

	/**
	 * Who is written to about each of some parts, read at once.
	 * @param parts of meetings
	 * @param both ketua and wakil; else the wakil only where the ketua has no chat
	 */
	Map<Part, Recipients> recipients(Collection<Part> parts, boolean both) {
		Map<Part, List<Members.Leader>> leaders = byDay(parts, this.members::leaders);
		Map<Part, Recipients> recipients = new HashMap<>();
		for (Part part : parts) {
			List<Members.Leader> own = leaders.getOrDefault(part, List.of());
			List<Chat> ketua = chats(own, MemberRole.KETUA);
			List<Chat> wakil = (both || ketua.isEmpty()) ? chats(own, MemberRole.WAKIL) : List.of();
			recipients.put(part, new Recipients(Stream.concat(ketua.stream(), wakil.stream()).distinct().toList(),
					false, ketuaOf(own)));
		}
		inTheirPlace(recipients);
		return recipients;
	}

	/** Where neither ketua nor wakil has a chat the pendamping is written to. */
	private void inTheirPlace(Map<Part, Recipients> recipients) {
		Map<Part, StaffId> servers = servers(
				recipients.keySet().stream().filter((part) -> recipients.get(part).chats().isEmpty()).toList());
		Map<StaffId, List<Chat>> chats = this.assignments.chats(servers.values().stream().distinct().toList());
		servers.forEach((part, server) -> recipients.put(part,
				new Recipients(chats.getOrDefault(server, List.of()), true, recipients.get(part).ketua())));
	}

	/** The chats of who serves a kelompok on the day of its meeting. */
	List<Chat> pendamping(Facts facts, KelompokId kelompok) {
		return this.assignments.chats(server(facts, kelompok));
	}

	/** Who serves a kelompok on the day of its meeting. */
	StaffId server(Facts facts, KelompokId kelompok) {
		Part part = Part.of(facts, kelompok);
		return servers(List.of(part)).getOrDefault(part, part.planner());
	}

	/** Who serves each of some parts on its day, read at once. */
	Map<Part, StaffId> servers(Collection<Part> parts) {
		Map<Part, Assignments.Server> servers = byDay(parts, this.assignments::pendamping);
		return parts.stream()
			.collect(Collectors.toMap((part) -> part,
					(part) -> Optional.ofNullable(servers.get(part))
						.map(Assignments.Server::id)
						.orElse(part.planner())));
	}

	/** "Bu Rini": the ketua as others speak of her. */
	String spokenOf(Facts facts, KelompokId kelompok) {
		return ketuaOf(
				this.members.leaders(List.of(kelompok), facts.meeting().localDate()).getOrDefault(kelompok, List.of()));
	}

	private String ketuaOf(List<Members.Leader> leaders) {
		return leaders.stream()
			.filter((leader) -> leader.role() == MemberRole.KETUA)
			.map(Members.Leader::spoken)
			.findFirst()
			.orElseGet(() -> this.texts.plain(MeetingNoticePhrase.NO_KETUA.with(), Texts.INDONESIAN));
	}

	private static List<Chat> chats(List<Members.Leader> leaders, MemberRole role) {
		return leaders.stream()
			.filter((leader) -> leader.role() == role)
			.flatMap((leader) -> leader.chats().stream())
			.toList();
	}

	private static <T> Map<Part, T> byDay(Collection<Part> parts,
			BiFunction<Collection<KelompokId>, LocalDate, Map<KelompokId, T>> read) {
		Map<Part, T> found = new HashMap<>();
		parts.stream().collect(Collectors.groupingBy(Part::day)).forEach((day, same) -> {
			Map<KelompokId, T> known = read.apply(same.stream().map(Part::kelompok).distinct().toList(), day);
			same.forEach(
					(part) -> Optional.ofNullable(known.get(part.kelompok())).ifPresent((one) -> found.put(part, one)));
		});
		return found;
	}

	/**
	 * A kelompok of a meeting.
	 *
	 * @param meeting which meeting
	 * @param day of the meeting
	 * @param planner who planned it
	 * @param kelompok which of its kelompok
	 */
	record Part(MeetingId meeting, LocalDate day, StaffId planner, KelompokId kelompok) {

		static Part of(Facts facts, KelompokId kelompok) {
			return new Part(facts.meeting().number(), facts.meeting().localDate(), facts.meeting().pendampingId(),
					kelompok);
		}

		/** Those parts of some meetings that have not confirmed. */
		static List<Part> unconfirmed(Collection<Facts> meetings) {
			return meetings.stream()
				.flatMap((facts) -> facts.unconfirmed().stream().map((part) -> of(facts, part.kelompok())))
				.toList();
		}

	}

	/**
	 * Who is written to.
	 *
	 * @param chats where
	 * @param inHerPlace whether it is the pendamping in the ketua's place
	 * @param ketua "Bu Rini": the ketua as others speak of her
	 */
	record Recipients(List<Chat> chats, boolean inHerPlace, String ketua) {

	}

}
