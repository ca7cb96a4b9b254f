// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/findings_bar.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/entry/findings_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace grants::ui {

namespace {

enum Row { kLine, kBelow };
constexpr int kSentence = 2, kColumns = 5;
constexpr int kRoomForAll = 760;  // pixels: less than that leaves the sentence a strip
constexpr int kMostSaid = 8;      // of the sentence; its tool tip has the whole
constexpr std::size_t kMostListed = 500;

/// As high as its text is at its width.
void fit(QLabel& sentence) {
    const int most = kMostSaid * sentence.fontMetrics().lineSpacing();
    sentence.setFixedHeight(std::clamp(sentence.heightForWidth(sentence.width()), 0, most));
}

/// Wraps without the height that goes with a width being asked of the whole page, which would then
/// give no row above less than it would like.
class Sentence : public QLabel {
  public:
    explicit Sentence(QWidget* parent) : QLabel(parent) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setWordWrap(true);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        fit(*this);
    }
};

QString lineOf(const EntryFinding& finding) {
    return QStringLiteral("%1　%2").arg(finding.place, finding.sentence);
}

}  // namespace

FindingsBar::FindingsBar(QWidget* parent)
    : QFrame(parent),
      m_count(new QLabel(this)),
      m_current(new Sentence(this)),
      m_more(new QToolButton(this)),
      m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("findingsBar"));
    auto* sign = new QLabel(this);
    sign->setPixmap(linePixmap(QStringLiteral("error"), themeOf(*this).bad, 16));
    m_count->setObjectName(QStringLiteral("findingsCount"));
    m_count->setFont(typeFace(TypeSize::Body, true));
    m_current->setObjectName(QStringLiteral("currentFinding"));
    m_more->setText(tr("全部"));
    m_more->setCheckable(true);
    m_more->setObjectName(QStringLiteral("showFindings"));
    auto* next = new QToolButton(this);
    next->setText(tr("下一处（F8）"));
    connect(next, &QToolButton::clicked, this, &FindingsBar::goToNext);
    connect(m_more, &QToolButton::toggled, this, &FindingsBar::setOpen);
    m_grid->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kTiny);
    m_grid->setVerticalSpacing(space::kTiny);
    m_grid->addWidget(sign, kLine, 0);
    m_grid->addWidget(m_count, kLine, 1);
    m_grid->addWidget(m_current, kLine, kSentence);
    m_grid->addWidget(next, kLine, 3);
    m_grid->addWidget(m_more, kLine, 4);
    m_grid->setColumnStretch(kSentence, 1);
    hide();
}

FindingsBar::~FindingsBar() {
    delete m_list;
}

void FindingsBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    place();
}

void FindingsBar::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    m_more->setChecked(false);
}

/// A narrow bar gives the sentence a line of its own.
void FindingsBar::place() {
    const bool below = width() < kRoomForAll;
    if (std::exchange(m_below, below) == below) return;
    m_grid->removeWidget(m_current);
    below ? m_grid->addWidget(m_current, kBelow, 0, 1, kColumns)
          : m_grid->addWidget(m_current, kLine, kSentence);
}

void FindingsBar::say(const QString& sentence) {
    m_current->setText(sentence);
    m_current->setToolTip(sentence);
    fit(*m_current);
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
    if (m_findings.empty()) m_visited.reset();
    say(m_findings.empty() ? QString() : lineOf(m_findings[static_cast<std::size_t>(current())]));
    setVisible(!m_findings.empty());
    if (m_more->isChecked()) fillList();
}

void FindingsBar::fillList() {
    QStringList lines;
    for (std::size_t at = 0; at < std::min(m_findings.size(), kMostListed); ++at)
        lines << lineOf(m_findings[at]);
    m_list->fill(lines);
}

void FindingsBar::setOpen(bool open) {
    if (!open) {
        if (m_list) m_list->hide();
        return;
    }
    if (!m_list) {
        m_list = new FindingsList(*this, *m_more);
        connect(m_list, &FindingsList::chosen, this, &FindingsBar::go);
        connect(m_list, &FindingsList::closed, m_more, [this] { m_more->setChecked(false); });
    }
    fillList();
    m_list->open(current());
}

/// The last visited; when that is mended the one after it, round the end.
int FindingsBar::current() const {
    const auto at = std::find_if(
        m_findings.begin(), m_findings.end(),
        [this](const EntryFinding& each) { return !m_visited || each.order >= *m_visited; });
    return at == m_findings.end() ? 0 : static_cast<int>(at - m_findings.begin());
}

void FindingsBar::goToNext() {
    if (m_findings.empty()) return;
    const int at = current();
    const bool visited = m_findings[static_cast<std::size_t>(at)].order == m_visited;
    go((at + (visited ? 1 : 0)) % static_cast<int>(m_findings.size()));
}

void FindingsBar::go(int place) {
    if (place < 0 || place >= static_cast<int>(m_findings.size())) return;
    const EntryFinding finding = m_findings[static_cast<std::size_t>(place)];
    m_visited = finding.order;
    m_more->setChecked(false);
    say(lineOf(finding));
    finding.go();
}

}  // namespace grants::ui
