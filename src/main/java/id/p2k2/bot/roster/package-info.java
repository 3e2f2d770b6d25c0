/**
 * Brings staff and families in: files are read into staging tables, compared there with
 * what is stored, shown as a preview and saved; cards and lists of codes are made when
 * they are sent. Comparing and saving are set-based, so a million rows need no more
 * memory than ten.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "people", "conversation", "inbox", "outbox", "schedule" })
@NullMarked
package id.p2k2.bot.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
