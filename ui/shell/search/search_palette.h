// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: everything that can be found, over the window. Takes nothing away: Esc or a click beside
// it leaves.
#pragma once

#include "ui/desk/session.h"
#include "ui/shell/search/search_index.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace grants::ui {

class SearchPalette : public QFrame {
    Q_OBJECT
  public:
    /// `sources` makes what can be found now; asked again whenever the palette opens and the
    /// session has changed.
    using Sources = std::function<SearchSources()>;
    SearchPalette(Session& session, Sources sources, QWidget* window);
    ~SearchPalette() override;

  public Q_SLOTS:
    void open();
    /// Somebody else may come: nothing of it stays.
    void dismiss();

  Q_SIGNALS:
    void chosen(const grants::ui::SearchItem& item);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Answer;
    using Stop = std::shared_ptr<std::atomic<bool>>;

    void build();
    void place();
    void forgetIndex();
    void makeIndex();
    void ask();
    void present(const Answer& answer);
    void showRecent();
    void addHeading(const QString& text);
    void addItem(const SearchItem& item, const QString& icon);
    void goToFirst();
    void move(int by);
    void choose(const QListWidgetItem* row);
    [[nodiscard]] QString fundKey() const;
    void recall();
    void remember(const SearchItem& item, const QString& icon);
    void leave();
    bool takesKey(QKeyEvent& event);

    Session& m_session;
    Sources m_sources;
    QLineEdit* m_field = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_hint = nullptr;
    std::shared_ptr<const SearchIndex> m_index;            // null until built
    std::vector<std::pair<SearchItem, QString>> m_recent;  // with icons, newest first
    bool m_showsRecent = false;
    BackgroundTask m_building, m_asking;
    Stop m_stopBuilding, m_stopAsking;
    QPointer<QWidget> m_cameFrom;
};

}  // namespace grants::ui
