import { welcome as texts } from '@/lib/i18n/en/welcome';
import { Sketch } from './Sketch';
import { SketchedButton } from './SketchedButton';

export function PullRequestSketch() {
  return (
    <Sketch label={texts.pictureLabel}>
      <span className="sketch-title">
        {texts.pictureTitle} <span className="muted">{texts.pictureNumber}</span>
      </span>
      <div className="sketch-row">
        <span className="sketch-state">{texts.pictureState}</span>
        <SketchedButton />
      </div>
      <span className="sketch-line" />
      <span className="sketch-line" data-long />
    </Sketch>
  );
}
