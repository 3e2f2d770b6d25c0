package id.p2k2.bot.meeting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one meeting's families are told, so far as it differs from what other meetings'
 * families are told by the same statement.
 *
 * @param facts of which meeting
 * @param key beginning of the unique keys
 * @param slot when it may leave
 * @param words the values of placeholders
 */
record FamilyNotice(Facts facts, String key, Slot slot, Map<String, String> words) {

	/** The columns of {@link #json}, as JSON_TABLE wants them. */
	static final String COLUMNS = """
			meeting BIGINT PATH '$.meeting' ERROR ON ERROR,
			revision INT PATH '$.revision' ERROR ON ERROR,
			subject VARCHAR(40) CHARACTER SET ascii PATH '$.subject' ERROR ON ERROR,
			prefix VARCHAR(120) CHARACTER SET ascii PATH '$.prefix' ERROR ON ERROR,
			month_at DATETIME(3) PATH '$.month_at' ERROR ON ERROR,
			today_at DATETIME(3) PATH '$.today_at' ERROR ON ERROR,
			earliest_at DATETIME(3) PATH '$.earliest_at' ERROR ON ERROR,
			latest_at DATETIME(3) PATH '$.latest_at' ERROR ON ERROR,
			window_ends_at DATETIME(3) PATH '$.window_ends_at' ERROR ON ERROR""";

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	MeetingId meeting() {
		return this.facts.meeting().number();
	}

	/** A column for a word. */
	static String column(String word) {
		return "%1$s VARCHAR(1000) PATH '$.%1$s' ERROR ON ERROR".formatted(word);
	}

	/** One object a notice. */
	static String json(List<FamilyNotice> notices, Instant now) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		notices.forEach((notice) -> notice.write(array.addObject(), now));
		return MAPPER.writeValueAsString(array);
	}

	private void write(ObjectNode row, Instant now) {
		LocalDate today = this.facts.hours().local(now).toLocalDate();
		row.put("meeting", meeting().value());
		row.put("revision", this.facts.meeting().revision());
		row.put("subject", this.facts.subject());
		row.put("prefix", this.key);
		row.put("month_at", column(this.facts.hours().instant(today.withDayOfMonth(1).atStartOfDay())));
		row.put("today_at", column(this.facts.hours().instant(today.atStartOfDay())));
		row.put("earliest_at", column(this.slot.earliest()));
		row.put("latest_at", column(this.slot.latest()));
		this.slot.windowEnds().ifPresent((ends) -> row.put("window_ends_at", column(ends)));
		this.words.forEach(row::put);
	}

	private static String column(Instant instant) {
		return Utc.of(instant).toString();
	}

}
