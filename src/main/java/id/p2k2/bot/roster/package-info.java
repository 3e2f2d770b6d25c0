/** Who is on the programme's lists: files that come in, cards and codes that go out. */
@ApplicationModule(allowedDependencies = { "shared", "text", "inbox", "outbox", "people", "conversation" })
@NullMarked
package id.p2k2.bot.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
