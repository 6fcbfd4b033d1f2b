import type { Settings } from '../../settings';

/** Every change of settings goes through one door: how the new ones are made of the old ones. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => void;

/** What a section of the settings page needs. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}
