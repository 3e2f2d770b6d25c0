/** Questions and complaints: from what a family says to an answer or to a reader. */
@ApplicationModule(allowedDependencies = { "shared", "text" })
@NullMarked
package id.p2k2.bot.helpdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
