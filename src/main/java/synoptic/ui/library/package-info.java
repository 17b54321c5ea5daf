/** The list of articles: sorted, grouped and filtered, with what each article has been marked with; and the details of an article. */
package synoptic.ui.library;
