// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/search_palette.h"

#include "ui/base/icons.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/shell/search/search_delegate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

namespace grants::ui {

namespace {

constexpr int kPaletteWidth = 640, kHeight = 460, kTop = 56;
constexpr std::size_t kRecent = 8;
constexpr qsizetype kParts = 5;  // of a find that is remembered
constexpr auto kItem = Qt::UserRole + 2;

}  // namespace

/// What a query found, worded beside the window.
struct SearchPalette::Answer {
    struct Group {
        QString heading, icon;
        std::vector<SearchItem> items;
    };
    std::vector<Group> groups;

    static Answer to(const std::vector<FoundGroup>& found) {
        Answer answer;
        for (const FoundGroup& group : found) {
            const QString count = countText(static_cast<std::int64_t>(group.count));
            Group shown{SearchPalette::tr("%1（%2）")
                            .arg(group.source->title(), group.more ? count + u'+' : count),
                        group.source->icon(),
                        {}};
            for (const SearchHit& hit : group.best)
                shown.items.push_back(group.source->item(hit.place));
            answer.groups.push_back(std::move(shown));
        }
        return answer;
    }
};

SearchPalette::SearchPalette(Session& session, Sources sources, QWidget* window)
    : QFrame(window), m_session(session), m_sources(std::move(sources)) {
    setObjectName(QStringLiteral("searchPalette"));
    setAccessibleName(tr("搜索"));
    setProperty("chapter", QStringLiteral("search"));
    setFrameShape(StyledPanel);
    build();
    hide();
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::ask);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPalette::choose);
    connect(&session, &Session::changed, this, &SearchPalette::forgetIndex);
    connect(&session, &Session::opened, this, [this] {
        recall();
        forgetIndex();
    });
}

SearchPalette::~SearchPalette() {
    for (const Stop& stop : {m_stopBuilding, m_stopAsking})
        if (stop) *stop = true;
}

void SearchPalette::build() {
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setPlaceholderText(tr("单位、登记号、专利号、受理号、页面、命令…可用拼音"));
    m_field->setAccessibleName(tr("搜索"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(QStringLiteral("search"), themeOf(*this).muted),
                       QLineEdit::LeadingPosition);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("搜索结果"));
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_hint = new QLabel(this);
    m_hint->setProperty("quiet", true);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
}

void SearchPalette::place() {
    const QWidget& window = *parentWidget();
    const int width = std::min(kPaletteWidth, window.width() - 2 * space::kHuge);
    const int height = std::min(kHeight, window.height() - kTop - space::kHuge);
    setGeometry((window.width() - width) / 2, kTop, width, height);
}

void SearchPalette::open() {
    if (isVisible()) return m_field->selectAll();
    m_cameFrom = QApplication::focusWidget();
    place();
    raise();
    show();
    m_field->clear();
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (!m_index) makeIndex();
    ask();
}

void SearchPalette::dismiss() {
    hide();
    m_cameFrom = nullptr;
    m_field->clear();
    m_list->clear();
}

void SearchPalette::leave() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_cameFrom) m_cameFrom->setFocus();
}

void SearchPalette::forgetIndex() {
    m_index.reset();
    if (m_stopBuilding) *m_stopBuilding = true;
    m_building.drop();
    if (isVisible()) makeIndex();
}

void SearchPalette::makeIndex() {
    m_stopBuilding = std::make_shared<std::atomic<bool>>(false);
    using Index = std::shared_ptr<const SearchIndex>;
    m_building.run<Index>(
        [sources = m_sources(), stop = m_stopBuilding]() -> Index {
            return std::make_shared<const SearchIndex>(sources, *stop);
        },
        [this](const Index& index) {
            m_index = index;
            ask();
        });
}

void SearchPalette::ask() {
    if (m_stopAsking) *m_stopAsking = true;
    m_asking.drop();
    if (m_field->text().trimmed().isEmpty()) return showRecent();
    if (m_showsRecent) m_list->clear();  // Enter is about what is typed, even before its answer
    m_showsRecent = false;
    if (!m_index) return m_hint->setText(tr("正在准备…"));
    m_stopAsking = std::make_shared<std::atomic<bool>>(false);
    m_asking.run<Answer>(
        [index = m_index, stop = m_stopAsking, query = m_field->text().toStdString()] {
            return Answer::to(index->find(query, *stop));
        },
        [this](const Answer& answer) { present(answer); });
}

void SearchPalette::addHeading(const QString& text) {
    auto* row = new QListWidgetItem(text, m_list);
    row->setFlags(Qt::NoItemFlags);
    row->setData(SearchDelegate::kHeading, true);
}

void SearchPalette::addItem(const SearchItem& item, const QString& icon) {
    auto* row = new QListWidgetItem(lineIcon(icon, themeOf(*this).muted), item.title, m_list);
    row->setData(SearchDelegate::kFacts, item.facts);
    row->setData(Qt::AccessibleTextRole, item.title + u' ' + item.facts);
    row->setData(kItem, QVariant::fromValue(item));
    row->setData(SearchDelegate::kIcon, icon);
}

void SearchPalette::present(const Answer& answer) {
    m_list->clear();
    for (const Answer::Group& group : answer.groups) {
        addHeading(group.heading);
        for (const SearchItem& item : group.items) addItem(item, group.icon);
    }
    m_hint->setText(answer.groups.empty()
                        ? tr("没有找到。可以试试名称的一部分、拼音，或号码中间的几位。")
                        : tr("↑↓ 选择　Enter 前往　Esc 关闭"));
    goToFirst();
}

void SearchPalette::showRecent() {
    m_showsRecent = true;
    m_list->clear();
    if (!m_recent.empty()) addHeading(tr("最近去过"));
    for (const auto& [item, icon] : m_recent) addItem(item, icon);
    m_hint->setText(m_recent.empty() ? tr("输入名称、拼音或号码的任何一段。")
                                     : tr("↑↓ 选择　Enter 前往　Esc 关闭"));
    goToFirst();
}

void SearchPalette::goToFirst() {
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : -1);
    m_list->verticalScrollBar()->setValue(0);
}

void SearchPalette::move(int by) {
    int row = m_list->currentRow();
    const int step = by > 0 ? 1 : -1;
    for (int left = std::abs(by); left > 0;) {
        int next = row + step;
        while (next >= 0 && next < m_list->count() &&
               m_list->item(next)->data(SearchDelegate::kHeading).toBool())
            next += step;
        if (next < 0 || next >= m_list->count()) break;
        row = next;
        --left;
    }
    m_list->setCurrentRow(row);
}

/// Of this fund and in this language, for the titles are in it.
QString SearchPalette::fundKey() const {
    const bool english = m_session.translator().language() == Language::English;
    return english ? m_session.keyOfWork() + QStringLiteral("#en") : m_session.keyOfWork();
}

void SearchPalette::recall() {
    m_recent.clear();
    for (const QVariant& each : Settings().recentFinds(fundKey())) {
        const QStringList find = each.toStringList();
        if (find.size() == kParts)
            m_recent.push_back({{find[0], find[1], find[2], find[3]}, find[4]});
    }
}

void SearchPalette::remember(const SearchItem& item, const QString& icon) {
    std::erase_if(m_recent, [&](const auto& each) {
        return each.first.page == item.page && each.first.record == item.record;
    });
    m_recent.insert(m_recent.begin(), {item, icon});
    if (m_recent.size() > kRecent) m_recent.pop_back();
    QVariantList finds;
    for (const auto& [each, of] : m_recent)
        finds << QVariant(QStringList{each.title, each.facts, each.page, each.record, of});
    Settings().setRecentFinds(fundKey(), finds);
}

void SearchPalette::choose(const QListWidgetItem* row) {
    if (row == nullptr || !row->data(kItem).isValid()) return;
    const auto item = row->data(kItem).value<SearchItem>();
    const QString icon = row->data(SearchDelegate::kIcon).toString();
    remember(item, icon);
    leave();
    Q_EMIT chosen(item);
}

bool SearchPalette::takesKey(QKeyEvent& event) {
    constexpr int kPage = 8;
    switch (event.key()) {
        case Qt::Key_Escape:
            leave();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Backtab:
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(kPage);
            return true;
        case Qt::Key_PageUp:
            move(-kPage);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentItem());
            return true;
        default:
            return false;
    }
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
    if (!isVisible()) return false;
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takesKey(*static_cast<QKeyEvent*>(event));
    if (watched == parentWidget() && event->type() == QEvent::Resize) place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && widget != this && !isAncestorOf(widget)) leave();
    }
    return false;
}

}  // namespace grants::ui
