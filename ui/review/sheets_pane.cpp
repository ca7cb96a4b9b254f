// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sheets_pane.h"

#include "ui/base/theme.h"
#include "ui/review/panel_sheets.h"
#include "ui/review/paper_pane.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>

namespace grants::ui {

SheetsPane::SheetsPane(Drafts& drafts, QWidget* parent)
    : PageTab(parent),
      m_session(drafts.session()),
      m_brief(new QLabel(this)),
      m_list(new TablePane(m_session, QStringLiteral("scoreSheets"), tr("评分表"), this)),
      m_model(new TableModel<PanelSheet>(this)),
      m_paper(new PaperPane(drafts, this)) {
    m_list->showModel(*m_model);
    m_list->setEmptyText(tr("还没有评分表。分组以后，每位专家每件申报一张，列在这里。"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("sheetsSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(m_paper);
    split->setSizes({360, 240});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->addWidget(split);
    connectAll();
}

QWidget* SheetsPane::makeList() {
    m_brief->setObjectName(QStringLiteral("sheetsInBrief"));
    m_brief->setWordWrap(true);
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_brief);
    layout->addWidget(m_list, 1);
    return part;
}

void SheetsPane::connectAll() {
    connect(m_list, &TablePane::currentRowChanged, this, &PageTab::explained);
    connect(m_paper, &PaperPane::explained, this, &PageTab::explained);
    connect(&m_paper->records(), &RecordPane::formAsked, this, &PageTab::formAsked);
    for (const TablePane* each : {m_list, &m_paper->records().table()})
        connect(each, &TablePane::statusChanged, this, &PageTab::statusChanged);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { followFocus(now); });
}

/// Whoever goes to the panel beside stays with what it tells of.
void SheetsPane::followFocus(const QWidget* now) {
    const bool isInPaper = now != nullptr && m_paper->isAncestorOf(now);
    const bool isInList = now != nullptr && m_list->isAncestorOf(now);
    if (isInPaper == isInList || isInPaper == m_isAtPaper) return;
    m_isAtPaper = isInPaper;
    Q_EMIT explained();
}

void SheetsPane::present(ReviewFiguresPtr figures) {
    m_figures = std::move(figures);
    m_model->show(panelSheetColumns(m_figures->book), within(m_figures, m_figures->sheets));
    m_brief->setText(sheetsInBrief(m_figures->sheets));
    m_paper->present(m_figures);
    Q_EMIT explained();
}

TablePane& SheetsPane::table() const {
    return m_isAtPaper ? m_paper->records().table() : *m_list;
}

const PanelSheet* SheetsPane::current() const {
    const auto row = m_list->view().currentRow();
    const bool known = m_figures && row && *row < m_figures->sheets.size();
    return known ? &m_figures->sheets[*row] : nullptr;
}

Explanation SheetsPane::explanation() const {
    if (m_isAtPaper) return m_paper->explanation();
    const PanelSheet* row = current();
    if (row == nullptr) {
        return {[] {
                    return DetailText().note(tr(
                        "选一张评分表，这里写明谁评的、交了没有；能看的，列出每项的分值和意见。"));
                },
                {}};
    }
    return {[figures = m_figures, row] { return describePanelSheet(*figures->book, *row); },
            {},
            {},
            Kinds::AnyId(row->item->application->id)};
}

QWidget* SheetsPane::form(QWidget* page) {
    return &m_paper->records().form(page);
}

void SheetsPane::flush() {
    m_paper->records().flush();
}

}  // namespace grants::ui
