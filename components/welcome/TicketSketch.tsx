import { firstStepsWords as texts } from '@/lib/i18n/en/first-steps';
import { Sketch } from './Sketch';
import { SketchedButton } from './SketchedButton';

export function TicketSketch() {
  return (
    <Sketch label={texts.ticketLabel}>
      <span className="sketch-key numbers">{texts.ticketKey}</span>
      <span className="sketch-title">{texts.ticketTitle}</span>
      <div className="sketch-row">
        <SketchedButton />
        <span className="sketch-state">{texts.ticketState}</span>
      </div>
      <span className="sketch-line" data-long />
      <span className="sketch-line" />
    </Sketch>
  );
}
