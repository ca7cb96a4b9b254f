// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/acceptance_pane.h"

#include "ui/awards/award_rows.h"
#include "ui/awards/award_words.h"
#include "ui/awards/recognition_pane.h"

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

namespace grants::ui {

AcceptancePane::AcceptancePane(Drafts& drafts, QWidget* parent)
    : CasesPane(drafts.session(), QStringLiteral("acceptances"), tr("验收"), parent),
      m_work(new QObject(this)),
      m_outcome(new QLabel(this)),
      m_parts(new QTabWidget(this)) {
    m_table->setEmptyText(tr("还没有立项。批准立项以后，这里把每件立项的承诺和完成并排列出。"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setProperty("quiet", true);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("acceptanceSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(makeParts(drafts));
    body().addWidget(split, 1);
    body().addWidget(m_outcome);
    connect(this, &AnyCasesPane::pointed, this, &AcceptancePane::showChosen);
    connect(&m_session, &Session::changed, this, &AcceptancePane::followSession);
}

QWidget* AcceptancePane::makeParts(Drafts& drafts) {
    m_parts->setObjectName(QStringLiteral("acceptanceParts"));
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(tr("所选立项的完成情况"));
    m_indicatorTable = new TablePane(m_session, QStringLiteral("indicators"), tr("指标"), m_parts);
    m_indicatorTable->showModel(m_indicators);
    m_indicatorTable->setEmptyText(tr("请先在上面的表里选一件立项。"));
    m_behind = new BehindTable(m_session, QStringLiteral("behindRecords"), m_parts);
    m_behind->setEmptyText(tr("截至这一天还没有计入这件立项的记录。"));
    for (TablePane* each : {m_indicatorTable, static_cast<TablePane*>(m_behind)}) tell(*each);
    m_recognitions = new RecognitionPane(drafts, m_parts);
    m_parts->addTab(m_indicatorTable, tr("指标"));
    m_parts->addTab(m_behind, tr("依据的记录"));
    m_parts->addTab(m_recognitions, tr("成果认定"));
    connect(&m_recognitions->table(), &TablePane::statusChanged, this, &AwardsTab::statusChanged);
    connect(&m_indicatorTable->view(), &TableView::activated, this, &AcceptancePane::goToRecords);
    connect(m_behind, &BehindTable::goTo, this, &AwardsTab::goTo);
    return m_parts;
}

/// What it says of itself wherever it goes, and of its rows.
void AcceptancePane::tell(TablePane& table) {
    table.setSource([this] { return TableSource{m_session.asOf()}; });
    table.setBelonging([this] {
        const AcceptanceRow* row = currentRow();
        return Belonging{tr("受理号"), row == nullptr ? std::string() : row->number()};
    });
    connect(&table, &TablePane::statusChanged, this, &AwardsTab::statusChanged);
}

void AcceptancePane::present(const AwardFiguresPtr& figures) {
    m_figures = figures;
    m_isStale = true;
    showRows(acceptanceColumns(figures, m_session.translator()),
             inside(figures, figures->acceptances));
    if (current() == nullptr && !figures->acceptances.empty()) m_table->view().goToRow(0);
}

void AcceptancePane::showChosen() {
    const AcceptanceRow* row = currentRow();
    const std::string number = row == nullptr ? std::string() : row->number();
    m_recognitions->present(number);
    showOutcome();
    const bool isOther = number != m_number;
    if (!isOther && !m_isStale) return;
    if (isOther) m_behind->showAll();
    m_isStale = false;
    m_number = number;
    std::vector<IndicatorRow> indicators;
    if (row != nullptr)
        indicators = indicatorRows(row->acceptance, m_session.translator().language());
    m_indicators.show(indicatorColumns(), heldBy(m_figures, std::move(indicators)));
    askForRecords();
}

void AcceptancePane::showOutcome() {
    const AcceptanceRow* row = currentRow();
    m_outcome->setVisible(row != nullptr);
    if (row == nullptr) return;
    const CaseWording wording{m_session.translator(), m_session.denomination()};
    const QString sentence = outcomeSentence(*row, wording);
    const QString reason = outcomeReason(*row, *m_figures->plan);
    m_outcome->setText(reason.isEmpty() ? sentence : tr("%1。%2").arg(sentence, reason));
}

/// What was found before goes at once: it is of another award.
void AcceptancePane::askForRecords() {
    m_behind->present(m_figures->year, {});
    const Case* one = current();
    if (one == nullptr) return;
    m_session.compute<std::vector<BehindRow>>(
        m_work, [figures = m_figures, one] { return behindRows(*figures, *one); },
        [this, figures = m_figures, number = m_number](std::vector<BehindRow> rows) {
            if (number == m_number) m_behind->present(figures->year, std::move(rows));
        });
}

/// The records of that indicator alone.
void AcceptancePane::goToRecords(const QModelIndex& cell) {
    const IndicatorRow* row = m_indicators.at(cell.row());
    if (row == nullptr) return;
    m_parts->setCurrentWidget(m_behind);
    m_behind->goToOnly(row->code);
}

/// What is typed is there before the figures have followed.
void AcceptancePane::followSession() {
    m_recognitions->present(m_number);
}

std::vector<OfferedReport> AcceptancePane::forms() const {
    return {{{"acceptance", chosenScope()}}};
}

QString AcceptancePane::hint() const {
    return tr(
        "选一件立项，这里列出它的指标、应得的结论和金额；"
        "在下面的“指标”里按回车，列出这个指标依据的记录。");
}

}  // namespace grants::ui
