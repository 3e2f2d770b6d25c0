package id.p2k2.bot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A statement with names in braces, cut once and filled often. */
final class Template {

	private static final Pattern NAME = Pattern.compile("\\{[A-Z]+\\}");

	/** What stands before each name, and after the last one. */
	private final List<String> between = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	Template(String statement) {
		int from = 0;
		for (MatchResult name : NAME.matcher(statement).results().toList()) {
			this.between.add(statement.substring(from, name.start()));
			this.names.add(name.group());
			from = name.end();
		}
		this.between.add(statement.substring(from));
	}

	String filled(Map<String, String> values) {
		StringBuilder statement = new StringBuilder();
		for (int i = 0; i < this.names.size(); i++) {
			statement.append(this.between.get(i)).append(values.get(this.names.get(i)));
		}
		return statement.append(this.between.getLast()).toString();
	}

	boolean asksTheInbox() {
		return this.between.stream().anyMatch((part) -> part.contains("FROM inbox"));
	}

}
