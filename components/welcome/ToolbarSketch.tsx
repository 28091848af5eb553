import { Grain } from '@/components/ui/grains/Grain';
import { Mark } from '@/components/ui/grains/Mark';
import { firstStepsWords as texts } from '@/lib/i18n/en/first-steps';
import { PenRing } from './PenRing';
import { Sketch } from './Sketch';

export function ToolbarSketch() {
  const mark = (
    <PenRing>
      <span className="sketch-mark">
        <Mark size={16} />
      </span>
    </PenRing>
  );
  return (
    <Sketch label={texts.toolbarLabel} bar={mark}>
      <div className="sketch-popup">
        <span className="sketch-ask">{texts.toolbarAsk}</span>
        <span className="sketch-field words">{texts.toolbarTyped}</span>
        <span className="sketch-press">
          <Grain state="met" size={14} />
          {texts.toolbarSave}
        </span>
      </div>
    </Sketch>
  );
}
