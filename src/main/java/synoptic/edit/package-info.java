/**
 * Every change of a project as a value: an edit, the records that it changed as a step, and the history of steps for
 * undo and redo.
 */
package synoptic.edit;
