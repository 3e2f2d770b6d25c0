/** Ids, zones and shapes that every module needs and none owns. Knows no other module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.p2k2.bot.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
