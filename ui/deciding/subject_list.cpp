// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/subject_list.h"

#include "ui/base/theme.h"

#include <QAbstractItemDelegate>
#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableWidget>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kNumber = 0, kName = 1, kFacts = 2;    // columns
constexpr int kMostLines = 8, kLeastLines = 3;       // in view at once
constexpr int kWidestName = 320, kFieldWidth = 120;  // pixels
constexpr int kOwnAmount = Qt::UserRole;             // of a line, in 分; where none is typed

}  // namespace

SubjectList::SubjectList(const ActLook& look, const std::vector<ActSubject>& subjects,
                         QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_table(new QTableWidget(this)),
      m_all(new QCheckBox(tr("全选(&L)"), this)),
      m_sum(new QLabel(this)) {
    QStringList titles{tr("编号"), tr("单位")};
    for (const ActFact& each : subjects.front().facts) titles << each.title;
    if (look.asksAmount) m_amount = static_cast<int>(titles.size());
    if (look.asksAmount) titles << tr("金额(元)");
    if (look.asksReference) m_reference = static_cast<int>(titles.size());
    if (look.asksReference) titles << lookOf(look.subject).reference();
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    build();
    for (const ActSubject& each : subjects) addLine(each);
    m_table->setMinimumHeight(heightOf(kLeastLines));
    connect(m_table, &QTableWidget::itemChanged, this, &SubjectList::showSum);
    showSum();
}

void SubjectList::build() {
    m_table->setObjectName(QStringLiteral("subjectList"));
    m_table->setAccessibleName(tr("要办理的款项"));
    m_table->verticalHeader()->hide();
    QHeaderView& lines = *m_table->verticalHeader();
    lines.setMinimumSectionSize(lines.defaultSectionSize());
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_all->setObjectName(QStringLiteral("chooseAll"));
    m_all->setVisible(m_look.begin != nullptr);
    m_sum->setObjectName(QStringLiteral("chosenSum"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addStretch(1);
    foot->addWidget(m_sum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    setFocusProxy(m_table);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::SubmitModelCache)
                    QMetaObject::invokeMethod(this, &SubjectList::goDown, Qt::QueuedConnection);
            });
    connect(m_all, &QCheckBox::toggled, this, &SubjectList::chooseAll);
}

void SubjectList::addLine(const ActSubject& subject) {
    const int line = m_table->rowCount();
    m_table->insertRow(line);
    const auto put = [&](int column, const QString& text, Qt::ItemFlags flags) {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(flags);
        item->setToolTip(text);
        m_table->setItem(line, column, item);
        return item;
    };
    constexpr Qt::ItemFlags kShown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool chooses = m_look.begin != nullptr;
    auto* first =
        put(kNumber, fromUtf8(subject.number), chooses ? kShown | Qt::ItemIsUserCheckable : kShown);
    first->setData(kOwnAmount, QVariant::fromValue<qlonglong>(subject.requested.inFen()));
    if (chooses) first->setCheckState(subject.isChosen ? Qt::Checked : Qt::Unchecked);
    put(kName, subject.name, kShown);
    for (int at = 0; at < static_cast<int>(subject.facts.size()); ++at) {
        const ActFact& fact = subject.facts[static_cast<std::size_t>(at)];
        auto* item = put(kFacts + at, fact.value, kShown);
        if (fact.lacks) item->setForeground(themeOf(*this).bad);
    }
    addField(line, m_amount, amountText(subject.requested, Denomination::Yuan), tr("金额(元)"));
    addField(line, m_reference, {}, lookOf(m_look.subject).reference());
}

void SubjectList::addField(int line, int column, const QString& text, const QString& title) {
    if (column < 0) return;
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(tr("%1：F2 或直接打字修改").arg(title));
    if (column == m_amount) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setBackground(themeOf(*this).accentSoft);
    m_table->setItem(line, column, item);
}

/// Every column as wide as what it holds, or as what is typed into it; a very long name goes on in
/// a second line.
void SubjectList::measureColumns() {
    m_table->resizeColumnsToContents();
    for (const int column : {m_amount, m_reference}) {
        if (column >= 0)
            m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), kFieldWidth));
    }
    m_nameWidth = std::min(m_table->columnWidth(kName), kWidestName);
    fitName();
}

/// Whoever is decided about is told by name: what room is left goes there, and where there is too
/// little the table scrolls.
void SubjectList::fitName() {
    const QHeaderView& header = *m_table->horizontalHeader();
    const int others = header.length() - header.sectionSize(kName);
    const int room = m_table->viewport()->width() - others;
    m_table->setColumnWidth(kName, std::max(m_nameWidth, room));
    m_table->resizeRowsToContents();
}

int SubjectList::heightOf(int lines) const {
    const int line = m_table->verticalHeader()->defaultSectionSize();
    return (std::min(m_table->rowCount(), lines) + 2) * line;
}

QSize SubjectList::sizeHint() const {
    const QHeaderView& header = *m_table->horizontalHeader();
    const int columns = header.length() - header.sectionSize(kName) + m_nameWidth;
    const int beside = 2 * m_table->frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int foot = std::max(m_all->sizeHint().height(), m_sum->sizeHint().height());
    return {columns + beside, heightOf(kMostLines) + space::kSmall + foot};
}

/// What cells need is known once they have their style.
void SubjectList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    measureColumns();
    updateGeometry();
}

bool SubjectList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitName();
    return QWidget::eventFilter(watched, event);
}

bool SubjectList::isChosen(int line) const {
    return m_look.begin == nullptr || m_table->item(line, kNumber)->checkState() == Qt::Checked;
}

QString SubjectList::textAt(int line, int column) const {
    return column < 0 ? QString() : m_table->item(line, column)->text().trimmed();
}

std::vector<SubjectList::Line> SubjectList::chosen() const {
    std::vector<Line> lines;
    for (int line = 0; line < m_table->rowCount(); ++line) {
        if (!isChosen(line)) continue;
        lines.push_back({textAt(line, kNumber).toStdString(), textAt(line, m_amount),
                         textAt(line, m_reference)});
    }
    return lines;
}

int SubjectList::lineOf(const std::string& number) const {
    for (int line = 0; line < m_table->rowCount(); ++line)
        if (textAt(line, kNumber).toStdString() == number) return line;
    return -1;
}

void SubjectList::drop(const std::string& number) {
    if (const int line = lineOf(number); line >= 0) m_table->removeRow(line);
    showSum();
}

void SubjectList::goTo(const std::string& number) {
    const int line = number.empty() ? 0 : lineOf(number);
    if (line < 0 || line >= m_table->rowCount()) return;
    const int column = m_look.begin != nullptr ? kNumber : m_reference;
    m_table->setCurrentCell(line, column);
    m_table->setFocus();
}

/// After Enter in a cell the next line is typed, as in every table.
void SubjectList::goDown() {
    const int below = m_table->currentRow() + 1;
    if (below < m_table->rowCount()) m_table->setCurrentCell(below, m_table->currentColumn());
}

void SubjectList::chooseAll(bool all) {
    const QSignalBlocker quiet(m_table);
    for (int line = 0; line < m_table->rowCount(); ++line)
        m_table->item(line, kNumber)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    showSum();
}

/// What is typed and is no amount counts for nothing here; deciding names it.
Money SubjectList::amountIn(int line) const {
    if (m_amount < 0)
        return Money::ofFen(m_table->item(line, kNumber)->data(kOwnAmount).toLongLong());
    const auto typed = parseMoney(textAt(line, m_amount).toStdString());
    return typed ? *typed : Money();
}

void SubjectList::showSum() {
    Money sum;
    int count = 0;
    for (int line = 0; line < m_table->rowCount(); ++line) {
        if (!isChosen(line)) continue;
        sum += amountIn(line);
        ++count;
    }
    const QString words = m_look.begin == nullptr ? tr("共 %n 笔，合计 %1", nullptr, count)
                                                  : tr("已选 %n 笔，合计 %1", nullptr, count);
    m_sum->setText(words.arg(amountWithUnit(sum, Denomination::Yuan)));
    Q_EMIT changed();
}

}  // namespace grants::ui
