/** Ids, clocks and zones: what every package needs and no package owns. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.p2k2.bot.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
