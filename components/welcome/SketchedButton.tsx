import { Grain } from '@/components/ui/grains/Grain';
import { welcome as texts } from '@/lib/i18n/en/welcome';
import { PenRing } from './PenRing';

/** The button as it stands on a page, ringed. */
export function SketchedButton() {
  return (
    <PenRing>
      <span className="sketch-button">
        <Grain state="none" size={14} />
        {texts.pictureButton}
      </span>
    </PenRing>
  );
}
