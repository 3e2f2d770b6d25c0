package id.p2k2.bot.meeting.timing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WindowsTests {

	@Test
	void takesTheUsualHoursWhereNothingIsSet() {
		assertThat(bound(Map.of())).isEqualTo(Windows.usual());
	}

	@Test
	void readsSettings() {
		Windows windows = bound(
				Map.of("p2k2.windows.evening", "18:30-19:30", "p2k2.windows.ramadan-quiet-until", "21:00"));
		assertThat(windows.evening()).isEqualTo(new Span(LocalTime.of(18, 30), LocalTime.of(19, 30)));
		assertThat(windows.ramadanQuietUntil()).isEqualTo(LocalTime.of(21, 0));
	}

	@Test
	void refusesAMorningInTheNight() {
		assertThatThrownBy(() -> bound(Map.of("p2k2.windows.morning", "05:00-06:00"))).rootCause()
			.hasMessageContaining("outside the quiet night");
	}

	@Test
	void foretellsHowLongSendingTakes() {
		assertThat(SendForecast.of(1000, 25, Windows.usual().evening()))
			.isEqualTo(new SendForecast(1000, Duration.ofSeconds(40), true));
		assertThat(SendForecast.of(90_001, 25, Windows.usual().evening()))
			.isEqualTo(new SendForecast(90_001, Duration.ofSeconds(3601), false));
		assertThat(SendForecast.of(0, 25, Duration.ZERO).fits()).isTrue();
		assertThatThrownBy(() -> SendForecast.of(1, 0, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
	}

	private static Windows bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("p2k2.windows", Windows.class);
	}

}
