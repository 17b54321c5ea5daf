/** A project as one page of HTML that needs no script, loads nothing, and reads well on a screen and on paper. */
package synoptic.exporter.html;
