import { settings as texts } from '@/lib/i18n/en/settings';
import { Part } from './Part';

export function NothingIsSent() {
  return (
    <Part anchor="settings-sent" title={texts.sent}>
      <p>{texts.sentWhat}</p>
      <h3>{texts.permissions}</h3>
      <dl className="settings-permissions">
        {texts.permissionReasons.map(({ name, code, why }) => (
          <div key={name}>
            <dt>{code ? <code>{name}</code> : name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
