/**
 * Questions and complaints: from what a family says to an answer or to a reader. Who may
 * read a ticket is decided anew each time it is opened; who wrote it is held apart from
 * what it says.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "text :: scrub", "text :: spoken", "inbox", "outbox",
		"people", "conversation", "schedule", "privacy", "learning", "attendance", "digest" })
@NullMarked
package id.p2k2.bot.helpdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
