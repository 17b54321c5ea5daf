/** Every change that a user can make, as a value; what it changed, as records before and after; and the history that undoes and redoes it. */
package synoptic.edit;
