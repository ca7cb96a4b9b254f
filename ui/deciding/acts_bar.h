// SPDX-License-Identifier: GPL-3.0-or-later
// What can be decided about what is chosen: buttons for what leads on, and the menu 办理 with all
// of it. What the person may not do is there, off, and says why.
#pragma once

#include "domain/cases/casebook.h"
#include "ui/deciding/act_looks.h"
#include "ui/desk/session.h"

#include <QWidget>
#include <functional>
#include <map>
#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace grants::ui {

/// What is chosen, as far as deciding about it goes.
struct ActItem {
    std::string_view state;
    std::vector<const Decision*> standing;  // about it, oldest first
    bool needsReason = false;               // has findings to be accepted
    bool lacksNumber = false;               // of its document
};

class ActsBar : public QWidget {
    Q_OBJECT
  public:
    explicit ActsBar(Session& session, QWidget* parent = nullptr);
    ActsBar(Session& session, Subject subject, QWidget* parent);

    /// These are chosen; what they point to must outlive the next call.
    void present(std::vector<ActItem> chosen);
    void follow(const std::vector<const Case*>& chosen);
    /// Tells which applications have findings to be accepted; until then none has.
    void askForFindings(std::function<bool(const Case&)> needsReason) {
        m_needsReason = std::move(needsReason);
    }
    /// Why nothing can begin by this action now, as a sentence; empty when something can.
    void offer(std::string_view action, const QString& obstacle);
    /// For other places that offer it, too.
    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    /// Puts a button of the page's own in front.
    void addFirst(QToolButton& button);

  public Q_SLOTS:
    void openMenu();

  Q_SIGNALS:
    /// A code of the table of actions, or "reverse".
    void asked(const QString& action);

  private:
    struct Offer {
        const ActLook* look;
        QAction* action;
        QToolButton* button;  // null for what stands in the menu alone
    };
    using Items = std::vector<const ActItem*>;
    void add(const ActLook& look);
    [[nodiscard]] QToolButton* makeButton(QAction& action, const ActLook& look);
    void refresh();
    void showOffer(const Offer& offer);
    void showAs(const Offer& offer, bool offered, const QString& obstacle);
    [[nodiscard]] Items concerned(const ActLook& look) const;
    [[nodiscard]] QString obstacleToBegin(const ActLook& look) const;
    [[nodiscard]] QString obstacleTo(const ActLook& look, const Items& items) const;
    [[nodiscard]] QString obstacleTo(const ActLook& look, const ActItem& item) const;

    Session& m_session;
    const SubjectLook& m_subject;
    std::vector<ActItem> m_chosen;
    std::function<bool(const Case&)> m_needsReason;
    std::map<std::string, QString, std::less<>> m_obstacles;  // to what begins, by its action
    std::vector<Offer> m_offers;
    QHBoxLayout* m_row;
    QMenu* m_menu;
    QToolButton* m_all;
};

}  // namespace grants::ui
