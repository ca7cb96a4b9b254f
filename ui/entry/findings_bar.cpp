// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/findings_bar.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kLinesShown = 5;
constexpr std::size_t kMostListed = 500;

QString lineOf(const EntryFinding& finding) {
    return QStringLiteral("%1　%2").arg(finding.place, finding.sentence);
}

}  // namespace

FindingsBar::FindingsBar(QWidget* parent)
    : QFrame(parent),
      m_count(new QLabel(this)),
      m_current(new QLabel(this)),
      m_more(new QToolButton(this)),
      m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("findingsBar"));
    auto* sign = new QLabel(this);
    sign->setPixmap(linePixmap(QStringLiteral("error"), themeOf(*this).bad, 16));
    m_count->setObjectName(QStringLiteral("findingsCount"));
    m_count->setFont(typeFace(TypeSize::Body, true));
    m_current->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_current->setWordWrap(true);
    m_current->setObjectName(QStringLiteral("currentFinding"));
    m_more->setText(tr("全部"));
    m_more->setCheckable(true);
    m_more->setObjectName(QStringLiteral("showFindings"));
    auto* next = new QToolButton(this);
    next->setText(tr("下一处（F8）"));
    connect(next, &QToolButton::clicked, this, &FindingsBar::goToNext);
    connect(m_more, &QToolButton::toggled, this, &FindingsBar::setOpen);
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setAccessibleName(tr("未保存和待改的地方"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    connect(m_list, &QListWidget::itemActivated, this, [this] { go(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { go(m_list->currentRow()); });
    auto* line = new QHBoxLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{sign, m_count}) line->addWidget(each);
    line->addWidget(m_current, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{next, m_more}) line->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kTiny);
    layout->setSpacing(space::kTiny);
    layout->addLayout(line);
    layout->addWidget(m_list);
    setOpen(false);
    hide();
}

QString FindingsBar::countOf(std::size_t rows) const {
    const auto faults = std::count_if(m_findings.begin(), m_findings.end(),
                                      [](const EntryFinding& each) { return each.fault; });
    const QString unsaved = tr("%n 行未保存", nullptr, static_cast<int>(rows));
    return faults == 0 ? unsaved : tr("%1，%2 处待改").arg(unsaved).arg(faults);
}

void FindingsBar::show(std::vector<EntryFinding> findings, std::size_t rows) {
    m_findings = std::move(findings);
    m_count->setText(countOf(rows));
    m_list->clear();
    for (std::size_t at = 0; at < std::min(m_findings.size(), kMostListed); ++at)
        m_list->addItem(lineOf(m_findings[at]));
    m_place = std::min(m_place, static_cast<int>(m_findings.size()) - 1);
    const QString first = m_findings.empty()
                              ? QString()
                              : lineOf(m_findings[static_cast<std::size_t>(std::max(m_place, 0))]);
    m_current->setText(first);
    m_current->setToolTip(first);
    setVisible(!m_findings.empty());
    if (m_findings.empty()) m_more->setChecked(false);
}

void FindingsBar::setOpen(bool open) {
    m_list->setVisible(open);
    m_list->setFixedHeight(kLinesShown * (fontMetrics().height() + space::kSmall));
}

void FindingsBar::goToNext() {
    if (!m_findings.empty()) go((m_place + 1) % static_cast<int>(m_findings.size()));
}

void FindingsBar::go(int place) {
    if (place < 0 || place >= static_cast<int>(m_findings.size())) return;
    m_place = place;
    const EntryFinding finding = m_findings[static_cast<std::size_t>(place)];
    m_list->setCurrentRow(place);
    m_current->setText(lineOf(finding));
    m_current->setToolTip(m_current->text());
    finding.go();
}

}  // namespace grants::ui
