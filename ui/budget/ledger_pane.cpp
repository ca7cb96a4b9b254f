// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ledger_pane.h"

#include "ui/base/theme.h"
#include "ui/budget/ledger_columns.h"
#include "ui/budget/ledger_detail.h"
#include "ui/print/report_button.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>

namespace grants::ui {

LedgerPane::LedgerPane(Session& session, QWidget* parent)
    : PageTab(parent),
      m_session(session),
      m_entryWork(new QObject(this)),
      m_lineModel(new TableModel<LedgerRow>(this)),
      m_entryModel(new TableModel<EntryRow>(this)),
      m_standing(new QLabel(this)),
      m_entriesTitle(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kTiny);
    m_standing->setObjectName(QStringLiteral("budgetStanding"));
    m_standing->setWordWrap(true);
    m_standing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* forms = new ReportsButton(
        session, [] { return std::vector<OfferedReport>{{{"funds-ledger"}}}; }, this);
    forms->setObjectName(QStringLiteral("ledgerForms"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_standing, 1);
    head->addWidget(forms, 0, Qt::AlignTop);
    layout->addLayout(head);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    m_lines = makeTable("budgetLedger", tr("预算执行"));
    m_lines->showModel(*m_lineModel);
    splitter->addWidget(m_lines);
    splitter->addWidget(makeEntries());
    splitter->setSizes({340, 260});
    layout->addWidget(splitter, 1);
    connect(&m_lines->view(), &TableView::currentCellChanged, this, &LedgerPane::followCell);
    connect(&m_lines->view(), &TableView::activated, this,
            [this] { m_entries->view().setFocus(Qt::OtherFocusReason); });
    connect(&session, &Session::denominationChanged, this, &LedgerPane::showStanding);
}

TablePane* LedgerPane::makeTable(const char* name, const QString& title) {
    auto* pane = new TablePane(m_session, QLatin1String(name), title, this);
    pane->setSource([this] { return source(); });
    connect(pane, &TablePane::statusChanged, this, &PageTab::statusChanged);
    return pane;
}

QWidget* LedgerPane::makeEntries() {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, space::kTiny, 0, 0);
    layout->setSpacing(space::kTiny);
    m_entriesTitle->setObjectName(QStringLiteral("entriesTitle"));
    m_entriesTitle->setFont(typeFace(TypeSize::Body, true));
    m_entriesTitle->setWordWrap(true);
    layout->addWidget(m_entriesTitle);
    m_entries = makeTable("budgetEntries", tr("台账明细"));
    m_entries->showModel(*m_entryModel);
    m_entries->setEmptyText(tr("截至这一天，没有改变这个数的记录。"));
    layout->addWidget(m_entries, 1);
    connect(&m_entries->view(), &TableView::activated, this, &LedgerPane::follow);
    return part;
}

TableSource LedgerPane::source() const {
    TableSource source;
    if (!m_figures) return source;
    source.day = m_figures->asOf;
    source.basis = m_figures->basis == Basis::Filed ? tr("奖补按已申报测算")
                                                    : tr("尚无奖补申报，按可申报测算");
    return source;
}

void LedgerPane::present(BudgetFiguresPtr figures) {
    m_figures = std::move(figures);
    m_lineModel->show(ledgerColumns(m_session.translator()),
                      std::shared_ptr<const std::vector<LedgerRow>>(m_figures, &m_figures->rows));
    showStanding();
    if (!m_lines->view().currentRow()) m_lines->view().goToRow(m_figures->rows.size() - 1);
    followCell();
}

/// What the whole fund has, and how far it is spent.
void LedgerPane::showStanding() {
    if (!m_figures) return;
    const LedgerRow& whole = m_figures->rows.back();
    const Denomination unit = m_session.denomination();
    const QString people =
        m_session.hasPeople() ? QString() : QStringLiteral("　") + tr("未启用人员权限");
    m_standing->setText(tr("截至 %1　资金总额 %2　结余 %3　执行率 %4，时序进度 %5　%6")
                            .arg(fromUtf8(inIso(m_figures->asOf)),
                                 amountWithUnit(m_figures->total, unit),
                                 amountWithUnit(m_figures->total - whole.line.committed, unit),
                                 fromUtf8(inPercent(whole.execution.spent)),
                                 fromUtf8(inPercent(whole.execution.elapsed)), source().basis) +
                        people);
}

const LedgerRow* LedgerPane::chosenRow() const {
    const auto row = m_lines->view().currentRow();
    const bool known = m_figures && row && *row < m_figures->rows.size();
    return known ? &m_figures->rows[*row] : nullptr;
}

std::optional<Figure> LedgerPane::chosenFigure() const {
    const int column = m_lines->view().currentIndex().column();
    const auto& rows = m_lineModel->rows();
    if (!rows || column < 0 || column >= rows->columnCount()) return std::nullopt;
    return figureCalled(rows->column(column).key);
}

void LedgerPane::followCell() {
    askForEntries();
    Q_EMIT explained();
}

void LedgerPane::askForEntries() {
    const LedgerRow* row = chosenRow();
    if (row == nullptr) return;
    m_entriesTitle->setText(entriesTitle(*row));
    m_session.compute<Entries>(
        m_entryWork,
        [figures = m_figures, row, figure = chosenFigure()]() -> Entries {
            std::vector<EntryRow> all = entriesOf(*figures, *row);
            if (figure) all = changing(*figure, all);
            return std::make_shared<const Gathered>(Gathered{figures, std::move(all)});
        },
        [this](const Entries& entries) { showEntries(entries); });
}

QString LedgerPane::entriesTitle(const LedgerRow& row) const {
    const auto figure = chosenFigure();
    if (!figure) return tr("%1 的全部明细").arg(titleOf(row));
    return tr("%1 的“%2”由这些相加").arg(titleOf(row), nameOf(*figure));
}

void LedgerPane::showEntries(const Entries& entries) {
    const auto& rows = entries->rows;
    const bool ofOneFigure = !rows.empty() && rows.front().running.has_value();
    m_entryModel->show(entryColumns(entries->figures->names, m_session.translator(),
                                    ofOneFigure ? Adding::Throughout : Adding::WhereChosen),
                       std::shared_ptr<const std::vector<EntryRow>>(entries, &entries->rows));
}

void LedgerPane::follow(const QModelIndex& entry) {
    const EntryRow* row = m_entryModel->at(entry.row());
    if (row != nullptr && !row->page.empty())
        Q_EMIT goTo(fromUtf8(row->page), fromUtf8(row->record));
}

Explanation LedgerPane::explanation() const {
    const LedgerRow* row = chosenRow();
    if (row == nullptr) {
        return {
            [] { return DetailText().note(tr("选一个数，这里写明它怎么来的、由哪些记录相加。")); },
            {}};
    }
    const LedgerWording wording{m_session.translator(), m_session.denomination()};
    return {[figures = m_figures, row, figure = chosenFigure(), wording] {
                return describeLedgerRow(*figures, *row, figure, wording);
            },
            {},
            Provenance(m_session, source()).caution()};
}

bool LedgerPane::reveal(const QString& code) {
    if (!m_figures) return false;
    for (std::size_t row = 0; row < m_figures->rows.size(); ++row) {
        const LedgerRow& each = m_figures->rows[row];
        if (each.isSum() || fromUtf8(each.line.code) != code) continue;
        m_lines->reveal(row);
        return true;
    }
    return false;
}

}  // namespace grants::ui
