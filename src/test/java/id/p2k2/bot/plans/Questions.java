package id.p2k2.bot.plans;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import id.p2k2.bot.helpdesk.TicketQuestions;
import id.p2k2.bot.helpdesk.notice.DigestQuestions;
import id.p2k2.bot.inbox.InboxQuestions;
import id.p2k2.bot.learning.notice.FollowUpQuestions;
import id.p2k2.bot.meeting.notice.NoticeQuestions;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.OutboxQuestions;
import id.p2k2.bot.outbox.OutboxSender;
import id.p2k2.bot.outbox.SendWindows;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks all that is asked often, and looks how it is answered. */
final class Questions {

	/** Tables of people and places have no more; they may be read whole. */
	private static final int SMALL = 1000;

	/** Indexes that the hot queries were made for; each serves one of them at least. */
	private static final List<String> INDEXES = List.of("outbox_next", "outbox_chat", "outbox_subject", "inbox_waiting",
			"inbox_done", "ticket_state", "ticket_identity_kelompok");

	/**
	 * So many lines name an index at least: plans on fresh statistics do not show what
	 * old ones would do without it.
	 */
	private static final int NAMED = 10;

	private Questions() {
	}

	/** On these tables; returns what each question has cost. */
	static Recorder ask(Full full, ApplicationContext context) {
		Recorder recorder = new Recorder(context.getBean(DataSource.class));
		OutboxQuestions.ask(recorder, full.now(), full.chat(), context.getBean(OutboxSender.class));
		InboxQuestions.ask(recorder, full.now(), full.chat());
		TicketQuestions.ask(recorder, full.now(), context);
		DigestQuestions.ask(recorder, full.now());
		Outbox outbox = OutboxQuestions.outbox(recorder, full.now(),
				context.getBeansOfType(SendWindows.class).values());
		NoticeQuestions.ask(recorder, outbox, full.now(), context);
		FollowUpQuestions.ask(recorder, outbox, full.now(), context);
		return recorder;
	}

	/**
	 * Every plan reads by index, and no more rows than wait or have to go: how many have
	 * ended does not count. Every statement that names its index is among them and is
	 * carried out by it.
	 */
	static void verify(Full full, Recorder recorder) {
		long most = 2L * full.waiting() + SMALL;
		List<Plan> plans = recorder.plans();
		assertThat(plans).filteredOn((plan) -> plan.scans(SMALL) || plan.most() > most)
			.as("plans that read more than %d rows or scan", most)
			.isEmpty();
		Set<String> used = new TreeSet<>();
		plans.forEach((plan) -> plan.keys().forEach((key) -> used.addAll(List.of(key.split(",")))));
		assertThat(used).as("indexes in use").containsAll(INDEXES);
		assertThat(plans.stream().flatMap((plan) -> NamedIndexes.broken(plan).stream()))
			.as("statements that do not look by the index they name")
			.isEmpty();
		List<String> asked = plans.stream().map(Plan::sql).map(NamedIndexes::plain).toList();
		assertThat(NamedIndexes.inProgram()).as("lines of the program that name an index")
			.hasSizeGreaterThanOrEqualTo(NAMED)
			.allSatisfy((line) -> assertThat(asked).as("statements that are asked here")
				.anyMatch((sql) -> sql.contains(line)));
	}

}
