// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/gauges.h"

#include <stdexcept>
#include <string_view>

namespace grants {
namespace {

struct Start {
    std::string_view measure;
    std::unique_ptr<Gauge> (*gauge)(const GaugeTask&);
};

constexpr Start kStarts[] = {
    {"sme_transfer_events", smeTransferEvents},
    {"tech_sme_transfer_events", techSmeTransferEvents},
    {"university_transfer_events", universityTransferEvents},
    {"transfers_and_licences", transfersAndLicences},
    {"sme_recipients", smeRecipients},
    {"open_licences", openLicences},
    {"transferred_patents", transferredPatents},
    {"university_patent_share", universityPatentShare},
    {"licence_amount", licenceAmount},
    {"inclusive_pledge_smes", inclusivePledgeSmes},
    {"pledge_enterprises", pledgeEnterprises},
    {"inclusive_pledge_share", inclusivePledgeShare},
    {"pledge_amount", pledgeAmount},
    {"pledge_registered_amount", pledgeRegisteredAmount},
    {"pledge_or_equity_amount", pledgeOrEquityAmount},
    {"product_filings", productFilings},
    {"operation_activities", operationActivities},
    {"trainings", trainings},
    {"briefings", briefings},
    {"training_attendances", trainingAttendances},
    {"navigation_reports", navigationReports},
    {"invention_applications", inventionApplications},
    {"satisfaction", satisfaction},
};

}  // namespace

std::unique_ptr<Gauge> startGauge(const GaugeTask& task) {
    for (const Start& start : kStarts) {
        if (start.measure == task.goal.measure) return start.gauge(task);
    }
    throw std::logic_error("no measure " + task.goal.measure);
}

}  // namespace grants
