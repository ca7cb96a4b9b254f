// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/contribution_pane.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QSplitter>

namespace grants::ui {

namespace {

/// Rows with views into what was measured.
struct HeldContributions {
    ContributedPtr contributed;
    std::vector<ContributionRow> rows;
};

}  // namespace

ContributionPane::ContributionPane(Session& session, QWidget* parent)
    : CasePart(session, QStringLiteral("contributions"), tr("成效"), parent),
      m_together(new QLabel(this)),
      m_records(new BehindTable(session, QStringLiteral("contributionRecords"), this)) {
    m_together->setObjectName(QStringLiteral("contributedTogether"));
    m_together->setWordWrap(true);
    m_together->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->showModel(m_model);
    m_records->setEmptyText(tr("截至这一天还没有计入这件申报的记录。"));
    makeSplit();
    m_table->setSource([this] { return TableSource{m_session.asOf()}; });
    m_records->setSource([this] { return TableSource{m_session.asOf()}; });
    m_records->setBelonging([this] { return Belonging{tr("受理号"), m_number}; });
    m_wait.setSingleShot(true);
    m_wait.setInterval(kMeasuredAfter);
    connectAll();
}

void ContributionPane::makeSplit() {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("contributionSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_records);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    layout()->addWidget(m_together);
    layout()->addWidget(split);
}

void ContributionPane::connectAll() {
    connect(&m_wait, &QTimer::timeout, this, &ContributionPane::measure);
    connect(m_table, &TablePane::currentRowChanged, this, &CasePart::described);
    connect(&m_table->view(), &TableView::activated, this, &ContributionPane::goToRecords);
    connect(m_records, &BehindTable::goTo, this, &CasePart::leadsTo);
    connect(m_records, &TablePane::statusChanged, this, [this](const QString& text) {
        if (m_records->isAncestorOf(window()->focusWidget())) Q_EMIT statusChanged(text);
    });
    connect(&m_session, &Session::denominationChanged, this, &ContributionPane::fillRows);
}

/// What was measured before stands until it is measured again, as long as somebody looks.
void ContributionPane::showRows() {
    const bool isOf =
        m_contributed != nullptr && m_contributed->basis->figures->plan == m_figures->plan;
    if (!isVisible() || !isOf) m_contributed = nullptr;
    if (m_basis && m_basis->figures != m_figures) m_basis = nullptr;
    if (m_contributed == nullptr) m_records->present(nullptr, {});
    fillRows();
    m_wait.start();
}

void ContributionPane::turn() {
    m_contributed = nullptr;
    m_records->showAll();
}

void ContributionPane::showEvent(QShowEvent* event) {
    CasePart::showEvent(event);
    if (m_figures) showRows();
}

/// Who comes next may be somebody else. Later, since the window may be going too.
void ContributionPane::hideEvent(QHideEvent* event) {
    CasePart::hideEvent(event);
    if (!m_figures || event->spontaneous()) return;
    QMetaObject::invokeMethod(this, &ContributionPane::showRows, Qt::QueuedConnection);
}

void ContributionPane::measure() {
    if (!isVisible() || m_row == nullptr || m_row->item->project == nullptr) return;
    m_session.compute<Measuring>(
        this,
        [figures = m_figures, basis = m_basis, number = m_number] {
            const auto contributed = std::make_shared<const Contributed>(
                basis ? basis : std::make_shared<const ContributionBasis>(figures), number);
            return Measuring{contributed, contributed->behind()};
        },
        [this, figures = m_figures](Measuring measured) {
            const bool isAsked = measured.contributed->number == m_number && figures == m_figures;
            if (isAsked && isVisible()) take(std::move(measured));
        });
}

void ContributionPane::take(Measuring measured) {
    m_contributed = std::move(measured.contributed);
    m_basis = m_contributed->basis;
    m_records->present(m_basis->figures->year, std::move(measured.records));
    fillRows();
}

void ContributionPane::fillRows() {
    const CaseWording wording{m_session.translator(), m_session.denomination()};
    auto held = std::make_shared<HeldContributions>();
    held->contributed = m_contributed;
    if (m_row != nullptr && isVisible())
        held->rows = contributionRows(*m_row, m_contributed.get(), wording.translator);
    m_rows = {held, &held->rows};
    m_model.show(contributionColumns(m_session.plan(), wording), m_rows);
    m_together->setText(m_contributed ? togetherText(*m_contributed, wording.denomination)
                                      : QString());
    m_together->setVisible(m_contributed != nullptr);
    Q_EMIT described();
}

const ContributionRow* ContributionPane::current() const {
    const auto row = m_table->view().currentRow();
    return row && m_rows && *row < m_rows->size() ? &(*m_rows)[*row] : nullptr;
}

std::function<DetailText()> ContributionPane::describe() const {
    const ContributionRow* row = current();
    if (row == nullptr || m_contributed == nullptr) return {};
    const CaseWording wording{m_session.translator(), m_session.denomination()};
    return [contributed = m_contributed, promise = row->promise, wording] {
        return describeContribution(*contributed, promise, wording);
    };
}

void ContributionPane::begin() {
    if (m_rows && !m_rows->empty() && !m_table->view().currentRow()) m_table->view().goToRow(0);
    m_table->view().setFocus();
}

void ContributionPane::goToRecords(const QModelIndex& cell) {
    if (const ContributionRow* row = m_model.at(cell.row())) m_records->goToOnly(row->promise.code);
}

}  // namespace grants::ui
