package id.p2k2.bot.attendance.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.attendance.AfterAttendance;
import id.p2k2.bot.attendance.Sheet;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.CommonPhrase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class WaysOnTests {

	private static final Sheet SHEET = new Sheet(3, new MeetingId(7), new KelompokId(9), "Melati", "Sukaragam",
			Zone.WIB, LocalDate.of(2026, 12, 7), Instant.EPOCH, 0, Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty());

	private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

	private final WaysOn ways = new WaysOn(this.beans.getBeanProvider(AfterAttendance.class));

	@Test
	void areNoneWhereNobodyOffersAny() {
		assertThat(this.ways.of(SHEET)).isEmpty();
	}

	@Test
	void areWhatIsOfferedForThisMeetingAndKelompokAndTakeNoNumbers() {
		AfterAttendance way = (meeting, kelompok) -> Optional.of(Button.of(CommonPhrase.plain("Catat keluhan lisan"),
				"lisan:catat:" + meeting.value() + ":" + kelompok.value()));
		AfterAttendance none = (_, _) -> Optional.empty();
		this.beans.addBean("way", way);
		this.beans.addBean("none", none);
		assertThat(this.ways.of(SHEET)).singleElement().satisfies((button) -> {
			assertThat(button.action()).contains("lisan:catat:7:9");
			assertThat(button.meaning()).isEqualTo(Button.Meaning.SPOKEN);
		});
	}

}
