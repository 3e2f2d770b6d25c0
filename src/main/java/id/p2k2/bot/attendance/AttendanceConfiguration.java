package id.p2k2.bot.attendance;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads {@code p2k2.attendance.*}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttendanceSettings.class)
class AttendanceConfiguration {

}
