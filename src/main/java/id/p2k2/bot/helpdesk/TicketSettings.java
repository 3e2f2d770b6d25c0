package id.p2k2.bot.helpdesk;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Times of an installation.
 *
 * @param days working days until a ticket of a category is due; a category that is not
 * named has its usual ones
 * @param silence after how long without a word an answered ticket is over
 */
@ConfigurationProperties("p2k2.tickets")
public record TicketSettings(@DefaultValue Map<Category, Integer> days, @DefaultValue("14d") Duration silence) {

	public TicketSettings {
		if (days.values().stream().anyMatch((number) -> number < 1 || number > 60) || silence.isNegative()) {
			throw new IllegalArgumentException("p2k2.tickets: days from 1 to 60, silence not negative");
		}
	}

	Duration due(Category category) {
		return Duration.ofDays(this.days.getOrDefault(category, category.usualDays()));
	}

}
