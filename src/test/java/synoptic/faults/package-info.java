/**
 * Breaks projects on purpose and counts what came of it: killed processes, damaged files, failing disks, two programs, odd clocks and
 * names. The tests tagged "faults" do it at length and write {@code target/faults/report.md}; the others try a part of the same.
 */
package synoptic.faults;
