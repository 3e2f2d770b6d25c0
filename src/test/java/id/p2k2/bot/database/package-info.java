/** Databases for tests and demo: an embedded one, or a server named from outside. */
@NullMarked
package id.p2k2.bot.database;

import org.jspecify.annotations.NullMarked;
