package id.p2k2.bot.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FamiliesOnChatTests {

	private static final StaffMember ANDI = new StaffMember(new StaffId(1), "Andi", Optional.empty(),
			StaffRole.PENDAMPING, Optional.empty(), Optional.empty());

	@Test
	void givesThreeFamiliesEverythingAndTheFourthItsMeetingNews() {
		assertThat(FamiliesOnChat.kind(MemberRole.KPM, on())).isEqualTo(LinkKind.FULL);
		assertThat(FamiliesOnChat.kind(MemberRole.KPM, on(MemberRole.KPM, MemberRole.KPM))).isEqualTo(LinkKind.FULL);
		assertThat(FamiliesOnChat.kind(MemberRole.KPM, on(MemberRole.KPM, MemberRole.KPM, MemberRole.KPM)))
			.isEqualTo(LinkKind.TITIP_KABAR);
	}

	@Test
	void givesOthersOnlyMeetingNewsOnTheChatOfALeader() {
		assertThat(FamiliesOnChat.kind(MemberRole.KPM, on(MemberRole.KETUA))).isEqualTo(LinkKind.TITIP_KABAR);
		assertThat(FamiliesOnChat.kind(MemberRole.KPM, on(MemberRole.WAKIL))).isEqualTo(LinkKind.TITIP_KABAR);
	}

	@Test
	void givesFamiliesOnlyMeetingNewsOnTheChatOfStaff() {
		Speaker andi = new Speaker(new Chat(1, 2), List.of(ANDI), List.of(), false, "id");
		assertThat(FamiliesOnChat.kind(MemberRole.KPM, andi)).isEqualTo(LinkKind.TITIP_KABAR);
		assertThat(FamiliesOnChat.kind(MemberRole.KETUA, andi)).isEqualTo(LinkKind.TITIP_KABAR);
	}

	@Test
	void limitsThoseWhoCameBeforeTheLeader() {
		Speaker shared = on(MemberRole.KPM, MemberRole.KPM, MemberRole.KPM);
		assertThat(FamiliesOnChat.kind(MemberRole.KETUA, shared)).isEqualTo(LinkKind.FULL);
		assertThat(FamiliesOnChat.limitedBy(MemberRole.KETUA, shared)).hasSize(3);
		assertThat(FamiliesOnChat.limitedBy(MemberRole.KPM, shared)).isEmpty();
	}

	private static Speaker on(MemberRole... roles) {
		List<Family> families = Stream.of(roles)
			.map((role) -> new Family(new LinkId(role.ordinal() + 1), new KpmId(role.ordinal() + 1), "Siti", Sapaan.IBU,
					new KelompokId(1), "Melati", Zone.WIB, role, LinkKind.FULL))
			.toList();
		return new Speaker(new Chat(1, 2), List.of(), families, false, "id");
	}

}
