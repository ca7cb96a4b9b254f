// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/measures.h"

#include "domain/progress/gauge.h"

#include <stdexcept>

namespace grants {
namespace {

using enum Party;
using enum MeasureKind;

struct Measure {
    MeasureName name;
    GaugeStart start;
};

const std::vector<Party> kDeals = {Anyone, Service, Provider, Recipient};
const std::vector<Party> kFinancing = {Anyone, Service, Recipient};
const std::vector<Party> kWork = {Anyone, Holder};

const std::vector<Measure>& measures() {
    static const std::vector<Measure> list = {
        {{"sme_transfer_events", Count, kDeals}, smeTransferEvents},
        {{"tech_sme_transfer_events", Count, kDeals}, techSmeTransferEvents},
        {{"university_transfer_events", Count, kDeals}, universityTransferEvents},
        {{"transfers_and_licences", Count, kDeals}, transfersAndLicences},
        {{"sme_recipients", Count, kDeals}, smeRecipients},
        {{"open_licences", Count, kDeals}, openLicences},
        {{"transferred_patents", Count, kDeals}, transferredPatents},
        {{"university_patent_share", Ratio, {Anyone, Provider}}, universityPatentShare},
        {{"licence_amount", Amount, kDeals}, licenceAmount},
        {{"inclusive_pledge_smes", Count, kFinancing}, inclusivePledgeSmes},
        {{"pledge_enterprises", Count, kFinancing}, pledgeEnterprises},
        {{"inclusive_pledge_share", Ratio, kFinancing}, inclusivePledgeShare},
        {{"pledge_amount", Amount, kFinancing}, pledgeAmount},
        {{"pledge_registered_amount", Amount, kFinancing}, pledgeRegisteredAmount},
        {{"pledge_or_equity_amount", Amount, kFinancing}, pledgeOrEquityAmount},
        {{"product_filings", Count, kFinancing}, productFilings},
        {{"operation_activities", Count, kWork}, operationActivities},
        {{"trainings", Count, kWork}, trainings},
        {{"briefings", Count, kWork}, briefings},
        {{"training_attendances", Count, kWork}, trainingAttendances},
        {{"navigation_reports", Count, kWork}, navigationReports},
        {{"invention_applications", Count, kWork}, inventionApplications},
        {{"satisfaction", Ratio, {Anyone}}, satisfaction},
    };
    return list;
}

}  // namespace

const std::vector<MeasureName>& measureNames() {
    static const std::vector<MeasureName> names = [] {
        std::vector<MeasureName> all;
        for (const Measure& measure : measures()) all.push_back(measure.name);
        return all;
    }();
    return names;
}

const MeasureName* findMeasure(std::string_view name) {
    for (const MeasureName& known : measureNames()) {
        if (known.name == name) return &known;
    }
    return nullptr;
}

std::unique_ptr<Gauge> startGauge(const GaugeTask& task) {
    for (const Measure& measure : measures()) {
        if (measure.name.name == task.goal.measure) return measure.start(task);
    }
    throw std::logic_error("no measure " + task.goal.measure);
}

}  // namespace grants
