/** Short forms that an engineer's manager knows, and what looks like one and is a word. */
export const COMMON_SHORT_FORMS: ReadonlySet<string> = new Set(
  'A11Y AI AM AND API APP ASAP AWS BI CD CEO CFO CI CLI CMS COO CPU CRM CRUD CSS CSV CTO CV DB DELETE DM DNS DOM EM EOD ERP ETA EU EUR FAQ FTP FYI GB GBP GCP GDPR GET GPS GPU GUI HEAD HR HTML HTTP HTTPS I18N ID IDE IDS IO IOS IP ISO IT JOIN JPG JS JSON JVM JWT KB KPI LAN LGTM LLM MB ML MS MVP NDA NO NOT NPM NULL OK OKR ON OR ORM OS PATCH PC PDF PIN PM PNG PO POC POST PR PROD PUT QA QR RAM README REST RFC ROI SAAS SDK SELECT SEO SLA SMS SMTP SQL SRE SSD SSH SSL SSO SVG TB TCP TDD TLS TODO TV UI UK UPDATE URI URL US USA USB USD UTC UTF UUID UX VAT VM VP VPN WC WWW XML XSS YAML ZIP Q1 Q2 Q3 Q4 H1 H2 COPY INSERT WHERE'.split(
    ' ',
  ),
);

/** Names that engineers and those who work with them know, and capitalised words that are no names of a team's own. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  (
    'Amazon Android Angular Ansible Apache Apple Azure Bash Bitbucket Chrome Chromium Cloudflare Confluence Datadog Discord Django Docker Edge Elasticsearch English Excel Figma Firefox Friday Git GitHub GitLab Go Golang Google Grafana Gradle GraphQL Helm Java JavaScript Jenkins Jira Kafka Kotlin Kubernetes Lambda Linux MacOS Maven Microsoft Monday MongoDB MySQL Next Nginx Node NodeJS Notion NumPy OAuth OpenAPI OpenTelemetry Oracle Outlook PagerDuty PayPal Playwright Postgres PostgreSQL PowerPoint Prometheus PyTorch Python React Redis Redux Rails Ruby Rust Safari Salesforce Saturday Scala Sentry Slack Spark Spring Stripe Sunday Swift Teams Terraform Thursday Tuesday TypeScript Unix Vue WebSocket WebSockets Wednesday Windows WordPress YouTube Zendesk Zoom DevOps DevTools JUnit LinkedIn ChatGPT OpenAI iOS macOS eCommerce iPhone iPad ' +
    'January February March April May June July August September October November December Christmas Easter Black ' +
    'Austria Belgium Britain Canada China Denmark Europe European Finland France French Germany German Greece India Ireland Italy Italian Japan Netherlands Dutch Norway Poland Polish Portugal Spain Spanish Sweden Switzerland Welsh Berlin Hamburg London Madrid Munich Paris Vienna Zurich'
  ).split(' '),
);
