// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit_pane.h"

#include "ui/base/theme.h"
#include "ui/pane/table_pane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

AuditPane::AuditPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new TableModel<AuditLine>(this)),
      m_state(new QLabel(this)),
      m_verify(new QPushButton(tr("核对审计链(&K)"), this)),
      m_pane(new TablePane(session, QStringLiteral("audit"), tr("审计记录"), this)) {
    m_state->setObjectName(QStringLiteral("auditState"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verify->setObjectName(QStringLiteral("verifyChain"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_verify, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_pane, 1);
    m_pane->showModel(*m_model);
    connect(m_verify, &QPushButton::clicked, this, &AuditPane::verify);
    for (const auto signal : {&Session::opened, &Session::presenceChanged})
        connect(&session, signal, this, &AuditPane::refresh);
    connect(&session, &Session::changed, this, &AuditPane::refresh);
}

void AuditPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) read();
}

void AuditPane::refresh() {
    m_isStale = true;
    if (isVisible()) read();
}

void AuditPane::read() {
    if (!m_session.isOpen()) return;
    m_isStale = false;
    const QString obstacle = m_session.obstacleTo(Operation::ReadTrail);
    m_pane->setVisible(obstacle.isEmpty());
    m_verify->setEnabled(obstacle.isEmpty());
    m_verify->setToolTip(obstacle);
    m_state->setText(obstacle.isEmpty() ? tr("每一次改动都记在这里，按先后连成一条链，不能删改。")
                                        : obstacle);
    if (!obstacle.isEmpty()) return;
    struct Read {
        std::vector<AuditLine> lines;
        std::shared_ptr<const Spelt> spelt = std::make_shared<Spelt>();
    };
    auto read = std::make_shared<Read>();
    m_session.run(
        tr("读取审计记录"),
        [read](Workspace& workspace, const Progress&) {
            read->lines = auditLines(workspace.auditTrail());
            std::reverse(read->lines.begin(), read->lines.end());
            read->spelt = spell(read->lines);
        },
        [this, read] {
            m_model->show(auditColumns(read->spelt),
                          std::shared_ptr<const std::vector<AuditLine>>(read, &read->lines));
        });
}

void AuditPane::verify() {
    auto report = std::make_shared<std::optional<VerifyReport>>();
    m_session.run(
        tr("核对审计链"),
        [report](Workspace& workspace, const Progress&) { *report = workspace.verify(); },
        [this, report] {
            if (*report) tell(**report);
        });
}

void AuditPane::tell(const VerifyReport& report) {
    QStringList faults;
    for (const Finding& finding : report.findings)
        if (finding.severity != Severity::Note) faults << m_session.text(finding.message);
    if (faults.isEmpty()) {
        m_state->setText(tr("核对通过：%1 条审计记录首尾相连，文件内容与录入的一致。链首 %2；"
                            "与报表上印的指纹对照，可知文件此后有没有被整个重写。")
                             .arg(report.auditRows)
                             .arg(fromUtf8(report.auditHead)));
        return;
    }
    m_state->setText(tr("核对发现 %1 处问题：%2").arg(faults.size()).arg(faults.join(u' ')));
}

}  // namespace grants::ui
