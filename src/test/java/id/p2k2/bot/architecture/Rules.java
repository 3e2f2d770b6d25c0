package id.p2k2.bot.architecture;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.outbox.Outbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules that Spring Modulith does not see. */
final class Rules {

	/** Who may import which library; what is not here may be imported anywhere. */
	private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
			Map.entry("org.telegram..", List.of("..telegram..")), Map.entry("okhttp3..", List.of("..telegram..")),
			Map.entry("org.quartz..", List.of("..schedule..")),
			Map.entry("com.ibm.icu..", List.of("..bot.text..", "..roster.file..")),
			Map.entry("com.fasterxml.jackson.databind..", List.of("..telegram..")),
			Map.entry("org.apache.pdfbox..", List.of("..roster.card..", "..chart.drawing..")),
			Map.entry("org.apache.lucene..", List.of("..helpdesk.answers..")),
			Map.entry("org.apache.fontbox..", List.of("..roster.card..", "..chart.drawing..")),
			Map.entry("org.knowm..", List.of("..chart.drawing..")),
			Map.entry("com.google.zxing..", List.of("..roster.card..")),
			Map.entry("de.siegmar..", List.of("..roster.file..")),
			Map.entry("org.dhatim..", List.of("..roster.file..")),
			Map.entry("org.yaml..", List.of("..learning..", "..helpdesk.answers..")));

	private Rules() {
	}

	static List<ArchRule> all() {
		List<ArchRule> rules = new ArrayList<>();
		LIBRARIES.forEach((library, users) -> rules.add(onlyUsedIn(library, users)));
		rules.add(rootKnowsNeitherChatNorNotice("chat"));
		rules.add(rootKnowsNeitherChatNorNotice("notice"));
		rules.add(dialoguesAreAStepAndNoMore());
		rules.add(dialoguesLiveInChat());
		rules.add(nobodyReadsTheMachineClock());
		return rules;
	}

	static ArchRule onlyUsedIn(String library, List<String> users) {
		return noClasses().that()
			.resideOutsideOfPackages(users.toArray(String[]::new))
			.should()
			.dependOnClassesThat()
			.resideInAPackage(library)
			.as(library + " is used in " + users + " alone")
			.allowEmptyShould(true);
	}

	static ArchRule rootKnowsNeitherChatNorNotice(String part) {
		DescribedPredicate<JavaClass> outside = DescribedPredicate
			.not(resideInAnyPackage("..chat..", "..notice..", "..conversation..", "..conversations.."));
		return noClasses().that(outside)
			.should()
			.dependOnClassesThat(
					resideInAPackage("..bot.*.." + part + "..").or(resideInAPackage("..planted.*." + part + "..")))
			.as("a feature's root does not know its " + part);
	}

	static ArchRule dialoguesAreAStepAndNoMore() {
		return noClasses().that()
			.resideInAPackage("..chat..")
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "id.p2k2.bot.telegram..")
				.or(JavaClass.Predicates.assignableTo(Clock.class))
				.or(JavaClass.Predicates.assignableTo(Outbox.class)))
			.as("a dialogue sees neither Telegram nor SQL nor the queue nor the clock");
	}

	static ArchRule dialoguesLiveInChat() {
		return classes().that()
			.implement(Dialogue.class)
			.should()
			.resideInAnyPackage("..chat..", "..conversation..")
			.as("dialogues live in chat");
	}

	static ArchRule nobodyReadsTheMachineClock() {
		return noClasses().that()
			.resideOutsideOfPackages("..outbox..", "..inbox..", "..telegram..", "..bot.shared..")
			.should()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.time.LocalDate.class, "now")
			.orShould()
			.callMethod(java.time.LocalDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.as("the bot's time comes from its Clock; real time is for leases, limits and retries");
	}

}
