/**
 * Pictures where looking beats reading: attendance by month, a quiz by question, open
 * tickets by category and age. Asks the features' own public figures instead of having a
 * port that each implements: there are three pictures, each of one feature, and no
 * feature needs to know that a picture is drawn of it, so nothing depends on this module
 * and no circle can arise.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "outbox", "people", "conversation", "inbox", "attendance",
		"learning", "helpdesk" })
@NullMarked
package id.p2k2.bot.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
