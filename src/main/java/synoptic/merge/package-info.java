/** Two changed projects and their common past become one, record by record; and what two projects differ in. */
package synoptic.merge;
