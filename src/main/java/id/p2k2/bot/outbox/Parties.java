package id.p2k2.bot.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The families of one row, as its column keeps them: a JSON array of objects, each with
 * {@code link} and words. A query writes it with JSON_ARRAYAGG, in any order.
 *
 * @param all by link
 */
record Parties(List<Party> all) {

	/** A row that is for nobody in particular. */
	static final Parties NONE = new Parties(List.of());

	private static final String LINK = "link";

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	static Parties read(@Nullable String column) {
		if (column == null) {
			return NONE;
		}
		List<Party> parties = new ArrayList<>();
		for (JsonNode node : MAPPER.readTree(column)) {
			Map<String, String> words = new HashMap<>();
			node.properties().forEach((entry) -> {
				if (!entry.getKey().equals(LINK) && !entry.getValue().isNull()) {
					words.put(entry.getKey(), entry.getValue().asString());
				}
			});
			parties.add(new Party(node.get(LINK).asLong(), words));
		}
		parties.sort(Comparator.comparingLong(Party::link));
		return new Parties(List.copyOf(parties));
	}

	/** As a column, null if there are none. */
	@Nullable String json() {
		if (this.all.isEmpty()) {
			return null;
		}
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		for (Party party : this.all) {
			ObjectNode node = array.addObject();
			node.put(LINK, party.link());
			party.words().forEach(node::put);
		}
		return MAPPER.writeValueAsString(array);
	}

	List<Long> links() {
		return this.all.stream().map(Party::link).distinct().toList();
	}

	boolean has(long link) {
		return this.all.stream().anyMatch((party) -> party.link() == link);
	}

	Parties without(long link) {
		return new Parties(this.all.stream().filter((party) -> party.link() != link).toList());
	}

	Parties among(Collection<Long> links) {
		return new Parties(this.all.stream().filter((party) -> links.contains(party.link())).toList());
	}

	/** The value of a placeholder that names all of them. */
	String joined(String word) {
		return this.all.stream()
			.map((party) -> party.words().get(word))
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(" dan "));
	}

}
