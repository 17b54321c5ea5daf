/**
 * How articles correspond: passages that pin one to another, panes that move together by them, and the table of
 * claims by articles. Plain values in, plain values out.
 */
package synoptic.align;
