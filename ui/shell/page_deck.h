// SPDX-License-Identifier: GPL-3.0-or-later
// The pages: a list to choose from, and the one in view. Each is made when first shown.
#pragma once

#include "ui/shell/page_entry.h"

#include <vector>

class QListWidget;
class QStackedWidget;

namespace grants::ui {

class PageDeck : public QObject {
    Q_OBJECT
  public:
    /// `parent` is the window; the list and the stack still want their places in it.
    PageDeck(Drafts& drafts, std::vector<PageEntry> entries, QWidget* parent);

    [[nodiscard]] QListWidget& navigation() const { return *m_navigation; }
    [[nodiscard]] QStackedWidget& stack() const { return *m_stack; }
    [[nodiscard]] const std::vector<PageEntry>& entries() const { return m_entries; }
    /// What can be found of the pages from anywhere.
    [[nodiscard]] std::vector<SourceMaker> sourceMakers() const;
    /// What stands there while no fund is open.
    void setWelcome(QWidget* welcome);
    /// The page to begin with once a fund opens; an unknown one means the first.
    void startAt(const QString& key);

    /// What is in view, page or not.
    [[nodiscard]] QWidget* content() const;
    /// Null while the welcome page is in view, or a page waits for its year.
    [[nodiscard]] Page* current() const;
    /// Empty while the welcome page is in view.
    [[nodiscard]] QString currentKey() const;
    /// Nothing happens for a page that is not offered.
    void goTo(const QString& key, const QString& record = {});
    /// Who only reviews is offered his own page: of the others he would see nothing true.
    [[nodiscard]] bool offers(const QString& key) const;
    /// The keyboard goes to the table in view.
    void enter();
    /// The same for whoever comes to the desk; where there is no table, to the list of pages.
    void begin();
    /// In a narrow window the list of pages shows only their signs.
    void setNarrow(bool narrow);
    /// Lets every page keep what is half typed.
    void flush();

  Q_SIGNALS:
    /// Another page is in view; null for the welcome page.
    void currentChanged(grants::ui::Page* page);
    void statusChanged(const QString& text);

  private:
    void makeNavigation(QWidget* parent);
    void followDesk();
    [[nodiscard]] bool isOffered(int place) const;
    [[nodiscard]] int firstOffered() const;
    void offerPages();
    void showPlace(int place);
    Page* pageAt(int place);
    void show(QWidget* content);

    Drafts& m_drafts;
    Session& m_session;
    std::vector<PageEntry> m_entries;
    std::vector<Page*> m_pages;  // null until first shown
    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    QWidget* m_welcome = nullptr;
    QWidget* m_loading = nullptr;  // in the place of pages that need the whole year
    int m_first = 0;
};

}  // namespace grants::ui
