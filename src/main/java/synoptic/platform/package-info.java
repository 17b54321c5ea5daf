/** Where this operating system keeps a program's files: settings, logs, documents; and the log that is kept there. */
package synoptic.platform;
