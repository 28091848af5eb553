import { GrainShape } from '@/components/ui/GrainShape';
import { penWidth } from '@/components/ui/grain-shape';
import { welcome as texts } from '@/lib/i18n/en/welcome';

/** A pull request as one would sketch it, with the button where it lives. */
export function PullRequestPicture() {
  return (
    <svg className="welcome-picture" viewBox="0 0 560 220" role="img" aria-label={texts.pictureLabel}>
      <path className="welcome-page" d="M1 214V13C1 6 6 1 13 1H547C554 1 559 6 559 13V214" />
      <path className="welcome-line" d="M1 32H559" />
      <g className="welcome-dots">
        <circle cx="18" cy="17" r="4" />
        <circle cx="34" cy="17" r="4" />
        <circle cx="50" cy="17" r="4" />
      </g>
      <rect className="welcome-bar" x="72" y="9" width="300" height="16" rx="8" />
      <text className="welcome-title" x="32" y="84">
        {texts.pictureTitle}
        <tspan className="welcome-number" dx="9">
          {texts.pictureNumber}
        </tspan>
      </text>
      <g transform="translate(388 60)">
        <rect className="welcome-button" width="128" height="34" rx="6" />
        <g transform="translate(14 7) scale(.82)">
          <GrainShape state="met" pen={penWidth(20)} />
        </g>
        <text className="welcome-button-words" x="36" y="22">
          {texts.pictureButton}
        </text>
      </g>
      <path
        className="welcome-pen"
        d="M376 74C380 50 420 46 462 47C508 48 530 58 531 76C532 98 500 106 452 106C402 106 372 98 377 72"
      />
      <rect className="welcome-merged" x="32" y="104" width="78" height="26" rx="13" />
      <text className="welcome-merged-words" x="71" y="121.5">
        {texts.pictureState}
      </text>
      <path className="welcome-greek" d="M126 117H300M32 160H420M32 178H470M32 196H356" />
    </svg>
  );
}
