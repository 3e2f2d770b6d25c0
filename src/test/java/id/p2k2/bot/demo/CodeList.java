package id.p2k2.bot.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.fakes.Attachment;
import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;

/** Finds somebody's code in the code lists that the bot sent to a phone. */
public final class CodeList {

	private CodeList() {
	}

	/**
	 * The newest code of somebody.
	 * @param phone where the lists were sent to
	 * @param name without Ibu, Bu, Pak
	 * @return the code, or empty if no list names them
	 */
	public static Optional<String> code(Phone phone, String name) {
		return phone.messages()
			.reversed()
			.stream()
			.filter(CodeList::isList)
			.flatMap((bubble) -> rows(bubble).stream())
			.filter((cells) -> cells.size() >= 4 && cells.get(1).replaceFirst("^(Ibu|Bu|Pak|Bapak) ", "").equals(name))
			.map((cells) -> cells.get(3))
			.findFirst();
	}

	private static boolean isList(Bubble bubble) {
		Attachment file = bubble.attachment();
		return bubble.fromBot() && file != null && file.fileName().startsWith("kode-");
	}

	private static List<List<String>> rows(Bubble bubble) {
		Attachment file = bubble.attachment();
		return (file == null) ? List.of()
				: new String(file.bytes(), StandardCharsets.UTF_8).lines()
					.map((row) -> List.of(row.replace("\"", "").split("[,;]")))
					.toList();
	}

}
