/** The project as an immutable value: records and sealed types with typed ids, sharing structure between versions. */
package synoptic.model;
