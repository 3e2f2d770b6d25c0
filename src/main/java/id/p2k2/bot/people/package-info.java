/**
 * Who is who: areas, kelompok, families, staff, their chats, consents and nomor kartu.
 * Knows no feature.
 */
@ApplicationModule(allowedDependencies = { "shared", "outbox" })
@NullMarked
package id.p2k2.bot.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
