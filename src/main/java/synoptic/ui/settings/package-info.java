/** The settings: as a property that saves itself, and as a sheet to change them. */
package synoptic.ui.settings;
