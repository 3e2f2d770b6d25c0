package id.p2k2.bot.fakes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HtmlTests {

	@Test
	void turnsTagsIntoEntities() {
		Formatted parsed = Html.parse("""
				Bu <b>Siti <i>dan</i></b> <a href="https://wa.me/?text=a&amp;b">WA</a> <code>K-7</code> \
				<blockquote expandable>x</blockquote><tg-spoiler>y</tg-spoiler>""");
		assertThat(parsed.text()).isEqualTo("Bu Siti dan WA K-7 xy");
		assertThat(parsed.entities()).containsExactly(new Entity("bold", 3, 8, null), new Entity("italic", 8, 3, null),
				new Entity("text_link", 12, 2, "https://wa.me/?text=a&b"), new Entity("code", 15, 3, null),
				new Entity("expandable_blockquote", 19, 1, null), new Entity("spoiler", 20, 1, null));
	}

	@Test
	void decodesTheFourNamedAndTheNumberedCharacters() {
		assertThat(Html.parse("&lt;&gt;&amp;&quot;&#39;&#x1F44D;&nbsp; & &copy").text())
			.isEqualTo("<>&\"'👍&nbsp; & &copy");
	}

	@Test
	void trimsAndMovesEntitiesAlong() {
		Formatted parsed = Html.parse("\n  <b>a</b> /menu https://kemensos.go.id. ");
		assertThat(parsed.text()).isEqualTo("a /menu https://kemensos.go.id.");
		assertThat(parsed.entities()).containsExactly(new Entity("bold", 0, 1, null),
				new Entity("bot_command", 2, 5, null), new Entity("url", 8, 22, null));
	}

	@Test
	void takesNoClosingTagForACommand() {
		assertThat(Formatted.of("<b>a</b>", java.util.List.of()).entities()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			é<b>a         | Can't find end tag corresponding to start tag "b"
			é<b           | Unclosed start tag at byte offset 2
			<b>a</b       | Unclosed end tag at byte offset 4
			a</b>         | Unexpected end tag at byte offset 1
			<b><i>a</b>   | Unmatched end tag at byte offset 7, expected "</i>", found "</b>"
			<p>a</p>      | Unsupported start tag "p" at byte offset 0
			1 < 2 > 1     | Unsupported start tag "" at byte offset 2
			<span>a</span>| Tag "span" must have class "tg-spoiler" at byte offset 0
			""")
	void complainsAsTelegramDoes(String html, String why) {
		assertThatThrownBy(() -> Html.parse(html)).hasMessage("Bad Request: can't parse entities: " + why);
	}

}
